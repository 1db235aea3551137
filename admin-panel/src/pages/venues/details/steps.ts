import { useEffect, useRef } from "react";
import { useFormState } from "react-hook-form";
import type { SentForm } from "@/form/use-sent-form";
import type { VenueRequest } from "@/api/venues";
import type { DetailsValues } from "./values";

export const STEPS = ["basics", "place", "hours"] as const;
export type Step = (typeof STEPS)[number];
export type DetailsForm = SentForm<DetailsValues, DetailsValues>;
export type DetailsField = keyof DetailsValues;

/** What is filled in where. */
export const FIELDS_OF: Readonly<Record<Step, readonly DetailsField[]>> = {
  basics: [
    "name",
    "description",
    "sport_types",
    "capacity",
    "price_per_hour",
    "is_indoor",
    "has_parking",
    "has_changing_rooms",
    "has_showers",
    "has_equipment_rental",
    "amenities",
  ],
  place: ["address", "city", "latitude", "longitude"],
  hours: ["working_hours"],
};

/** Which steps have mistakes, the first one first. */
export function useWrongSteps(): readonly Step[] {
  const { errors } = useFormState<DetailsValues>();
  return STEPS.filter((step) => FIELDS_OF[step].some((field) => errors[field] !== undefined));
}

/**
 * Sends the form, and leads to the first mistake, which may be in a step that is not shown, whether the page or the server
 * has found it.
 */
export function useSteppedSubmit({ form, submit }: DetailsForm, step: Step | undefined, onStep: (step: Step) => void) {
  const fields = useRef<HTMLDivElement>(null);
  const sought = useRef<Step>(undefined);
  const lead = () => {
    sought.current = undefined;
    fields.current?.querySelector<HTMLElement>("[data-step]:not([hidden]) [aria-invalid=true]")?.focus();
  };
  // The step that was led to may be shown only later.
  useEffect(() => {
    if (step !== undefined && sought.current === step) {
      lead();
    }
  }, [step]);
  const send = async () => {
    await submit();
    const wrong = STEPS.find((each) => FIELDS_OF[each].some((field) => form.getFieldState(field).invalid));
    if (wrong === undefined) {
      return;
    }
    sought.current = wrong;
    if (wrong === step) {
      lead();
    } else {
      onStep(wrong);
    }
  };
  return { send, fields };
}

/** The members of a change that can be named to people. */
export function isDetailsField(name: string): name is DetailsField & keyof VenueRequest {
  return STEPS.some((step) => FIELDS_OF[step].some((field) => field === name));
}
