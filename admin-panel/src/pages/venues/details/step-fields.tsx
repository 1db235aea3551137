import { BasicsFields } from "./basics-fields";
import { HoursFields } from "./hours-fields";
import { PlaceFields } from "./place-fields";
import type { Step } from "./steps";

interface StepFieldsProps {
  readonly step: Step;
  readonly currency: string;
  readonly zone: string;
}

/** What is filled in in one step. */
export function StepFields({ step, currency, zone }: StepFieldsProps) {
  if (step === "basics") {
    return <BasicsFields currency={currency} />;
  }
  return step === "place" ? <PlaceFields /> : <HoursFields zone={zone} />;
}
