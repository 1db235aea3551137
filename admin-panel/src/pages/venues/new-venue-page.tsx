import { useQueryClient } from "@tanstack/react-query";
import { CircleAlert } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useFormState } from "react-hook-form";
import { useNavigate } from "react-router";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { createVenue, type Venue } from "@/api/venues";
import { Form } from "@/form/form";
import { LeaveGuard } from "@/form/leave-guard";
import { SubmitButton } from "@/form/submit-button";
import { NotFound } from "@/shell/not-found";
import { PageHeader } from "@/shell/page-header";
import { usePerson } from "@/shell/person";
import { Button } from "@common/ui/button";
import { Card } from "@common/ui/card";
import { StepFields } from "./details/step-fields";
import { StepProblems } from "./details/step-problems";
import { FIELDS_OF, STEPS, useSteppedSubmit, useWrongSteps, type Step } from "./details/steps";
import { useDetailsForm } from "./details/use-details-form";
import { emptyDetails, requestOf } from "./details/values";

const CURRENCY = "EUR";
const ZONE = "Europe/Sofia";

/** Where a venue is listed, step by step. */
export function Component() {
  const { roles } = usePerson();
  return roles.may("venues:write") || roles.may("admin:venues:write") ? <NewVenue /> : <NotFound />;
}

function NewVenue() {
  const t = useTranslations("venues");
  const client = useQueryClient();
  const navigate = useNavigate();
  const [step, setStep] = useState<Step>("basics");
  const [created, setCreated] = useState<Venue>();
  const form = useDetailsForm(emptyDetails(), async (values) => {
    const venue = await createVenue({ ...requestOf(values), currency: CURRENCY });
    await client.invalidateQueries({ queryKey: ["venues"] });
    setCreated(venue);
  });
  const { send, fields } = useSteppedSubmit(form, step, setStep);
  // Only when the form is no longer kept from being left.
  useEffect(() => {
    if (created) {
      toast.success(t("steps.created"));
      void navigate(`/venues/${created.id}?tab=images`, { replace: true });
    }
  }, [created, navigate, t]);
  /** Nobody goes past a step that is not right. */
  const goTo = async (wanted: Step) => {
    for (const before of STEPS.slice(STEPS.indexOf(step), STEPS.indexOf(wanted))) {
      if (!(await form.form.trigger([...FIELDS_OF[before]], { shouldFocus: true }))) {
        setStep(before);
        return;
      }
    }
    setStep(wanted);
  };
  const next = STEPS[STEPS.indexOf(step) + 1];
  const previous = STEPS[STEPS.indexOf(step) - 1];
  return (
    <>
      <PageHeader title={t("new")} />
      <Form {...form} submit={() => (next ? goTo(next) : send())} className="max-w-3xl">
        <UnsavedDetails created={created !== undefined} />
        <StepList step={step} onStep={(wanted) => void goTo(wanted)} />
        <div ref={fields}>
          {STEPS.map((each) => (
            <StepCard key={each} step={each} shown={each === step} />
          ))}
        </div>
        <StepProblems />
        <div className="flex flex-wrap justify-between gap-2">
          {previous ? (
            <Button variant="outline" onClick={() => setStep(previous)}>
              {t("steps.back")}
            </Button>
          ) : (
            <span />
          )}
          <SubmitButton>{t(next ? "steps.next" : "steps.create")}</SubmitButton>
        </div>
      </Form>
    </>
  );
}

function UnsavedDetails({ created }: { readonly created: boolean }) {
  const { isDirty } = useFormState();
  return <LeaveGuard isUnsaved={() => isDirty && !created} />;
}

/** A step keeps what was filled in while another one is shown; who comes to it goes on at its head. */
function StepCard({ step, shown }: { readonly step: Step; readonly shown: boolean }) {
  const t = useTranslations("venues");
  const head = useRef<HTMLHeadingElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    const focusIsLost = document.activeElement?.closest("[data-step]:not([hidden])") == null;
    if (shown && !before.current && focusIsLost) {
      head.current?.focus();
    }
    before.current = shown;
  }, [shown]);
  return (
    <section data-step={step} hidden={!shown}>
      <Card className="space-y-4">
        <h2 ref={head} tabIndex={-1} className="text-lg font-bold outline-none">
          {t(`tabs.${step}`)}
        </h2>
        <StepFields step={step} currency={CURRENCY} zone={ZONE} />
      </Card>
    </section>
  );
}

interface StepListProps {
  readonly step: Step;
  readonly onStep: (step: Step) => void;
}

function StepList({ step, onStep }: StepListProps) {
  const t = useTranslations("venues");
  const wrong = useWrongSteps();
  return (
    <nav aria-label={t("steps.label")}>
      <ol className="flex flex-wrap gap-2">
        {STEPS.map((each, index) => (
          <li key={each}>
            <button
              type="button"
              aria-current={each === step ? "step" : undefined}
              onClick={() => onStep(each)}
              className="flex min-h-10 items-center gap-2 rounded-full border bg-card px-3 text-sm font-semibold aria-[current=step]:border-primary aria-[current=step]:bg-accent aria-[current=step]:text-accent-foreground"
            >
              <span aria-hidden>{index + 1}.</span>
              {t(`tabs.${each}`)}
              {wrong.includes(each) && (
                <>
                  <CircleAlert aria-hidden className="size-4 text-destructive" />
                  <span className="sr-only">({t("steps.hasErrors")})</span>
                </>
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
