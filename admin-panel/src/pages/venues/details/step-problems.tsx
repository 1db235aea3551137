import { useFormState } from "react-hook-form";
import { useTranslations } from "use-intl";
import { Alert } from "@common/ui/alert";
import { useWrongSteps } from "./steps";

/** Says in which steps something is wrong, when the form was sent. */
export function StepProblems() {
  const t = useTranslations("venues");
  const wrong = useWrongSteps();
  const { isSubmitted } = useFormState();
  if (!isSubmitted || wrong.length === 0) {
    return null;
  }
  return (
    <Alert variant="destructive">
      {t("steps.problems", { steps: wrong.map((step) => t(`tabs.${step}`)).join(", ") })}
    </Alert>
  );
}
