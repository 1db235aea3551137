import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Tabs } from "radix-ui";
import { useFormState } from "react-hook-form";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import type { VenueVersion } from "@/api/venues";
import { Form } from "@/form/form";
import { LeaveGuard } from "@/form/leave-guard";
import { SubmitButton } from "@/form/submit-button";
import { Alert } from "@common/ui/alert";
import { Button } from "@common/ui/button";
import { Card } from "@common/ui/card";
import { isSaidAlike, saveDetails } from "./save-details";
import { StepFields } from "./step-fields";
import { StepProblems } from "./step-problems";
import { isDetailsField, STEPS, useSteppedSubmit, type Step } from "./steps";
import { useDetailsForm } from "./use-details-form";
import { changesOf, valuesOf } from "./values";

interface EditDetailsProps {
  /** The venue as the server has it now. */
  readonly version: VenueVersion;
  /** What is shown of it; the form keeps what was typed while something else is. */
  readonly step: Step | undefined;
  readonly onStep: (step: Step) => void;
}

/** Changes what is said about a venue, unless somebody else has changed it meanwhile. */
export function EditDetails({ version, step, onStep }: EditDetailsProps) {
  const t = useTranslations();
  const client = useQueryClient();
  // What the form began with, and how often it has begun.
  const [base, setBase] = useState({ version, beginning: 0 });
  const [seen, setSeen] = useState(version);
  const begin = (from: VenueVersion) => setBase(({ beginning }) => ({ version: from, beginning: beginning + 1 }));
  const details = useDetailsForm(valuesOf(version.venue), async (values) => {
    begin(await saveDetails(client, base.version, values));
    toast.success(t("common.saved"));
  });
  const { form } = details;
  const { isDirty } = form.formState;
  const { send, fields } = useSteppedSubmit(details, step, onStep);
  if (seen !== version) {
    setSeen(version);
    if (isSaidAlike(version.venue, base.version.venue)) {
      setBase({ ...base, version });
    } else if (!isDirty) {
      begin(version);
    }
  }
  useEffect(() => {
    if (base.beginning > 0) {
      form.reset(valuesOf(base.version.venue));
    }
    // Only a new beginning throws away what was typed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [base.beginning, form]);
  const isStale = isDirty && !isSaidAlike(version.venue, base.version.venue);
  return (
    <Form {...details} submit={send} className={step ? "max-w-3xl" : "hidden"}>
      <LeaveGuard isUnsaved={() => isDirty} />
      <div ref={fields}>
        {STEPS.map((each) => (
          <Tabs.Content key={each} value={each} forceMount data-step={each} hidden={each !== step}>
            <Card className="space-y-4">
              <StepFields step={each} currency={version.venue.currency} zone={version.venue.time_zone} />
            </Card>
          </Tabs.Content>
        ))}
      </div>
      <StepProblems />
      {isStale && <Stale base={base.version} now={version} onLoad={() => begin(version)} />}
      <SaveBar onDiscard={() => form.reset()} />
    </Form>
  );
}

interface StaleProps {
  readonly base: VenueVersion;
  readonly now: VenueVersion;
  readonly onLoad: () => void;
}

function Stale({ base, now, onLoad }: StaleProps) {
  const t = useTranslations("venues");
  const names = Object.keys(changesOf(base.venue, valuesOf(now.venue))).filter(isDetailsField);
  return (
    <Alert variant="warning" className="space-y-2">
      <p className="font-bold">{t("changed.title")}</p>
      <p>{t("changed.text", { fields: names.map((name) => t(`fields.${name}`)).join(", ") })}</p>
      <Button variant="outline" size="small" className="text-foreground" onClick={onLoad}>
        {t("changed.load")}
      </Button>
    </Alert>
  );
}

function SaveBar({ onDiscard }: { readonly onDiscard: () => void }) {
  const t = useTranslations();
  const { isDirty } = useFormState();
  return (
    <div className="flex flex-wrap items-center justify-end gap-2">
      {isDirty && (
        <>
          <p className="mr-auto text-sm text-muted-foreground">{t("venues.unsavedBar")}</p>
          <Button variant="ghost" onClick={onDiscard}>
            {t("venues.discard")}
          </Button>
        </>
      )}
      <SubmitButton>{t("common.save")}</SubmitButton>
    </div>
  );
}
