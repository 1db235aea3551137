import { useState } from "react";
import { flushSync } from "react-dom";
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
export function useSteppedSubmit({ form, submit }: DetailsForm, onStep: (step: Step) => void) {
  const [fieldset, setFieldset] = useState<HTMLElement | null>(null);
  const send = async () => {
    await submit();
    const wrong = STEPS.find((step) => FIELDS_OF[step].some((field) => form.getFieldState(field).invalid));
    if (wrong) {
      flushSync(() => onStep(wrong));
      fieldset?.querySelector<HTMLElement>("[data-step]:not([hidden]) [aria-invalid=true]")?.focus();
    }
  };
  return { send, within: setFieldset };
}

/** The members of a change that can be named to people. */
export function isDetailsField(name: string): name is DetailsField & keyof VenueRequest {
  return STEPS.some((step) => FIELDS_OF[step].some((field) => field === name));
}
