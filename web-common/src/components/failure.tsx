import { RotateCcw } from "lucide-react";
import { useTranslations } from "use-intl";
import { useProblemText } from "@common/i18n/problem-text";
import { Alert } from "@common/ui/alert";
import { Button } from "@common/ui/button";

/** Says why something could not be shown, and lets people try again. */
export function Failure({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const t = useTranslations("common");
  const problemText = useProblemText();
  return (
    <Alert variant="destructive" className="flex flex-wrap items-center justify-between gap-3">
      <span>{problemText(error)}</span>
      {onRetry && (
        <Button variant="outline" size="small" onClick={onRetry}>
          <RotateCcw aria-hidden />
          {t("retry")}
        </Button>
      )}
    </Alert>
  );
}
