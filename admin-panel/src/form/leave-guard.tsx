import { useEffect } from "react";
import { useBlocker } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@common/ui/button";
import { Dialog, DialogContent } from "@common/ui/dialog";

/** Asks before a page is left on which something is not saved. Other sections of the same page leave it where it is. */
export function LeaveGuard({ isUnsaved }: { readonly isUnsaved: () => boolean }) {
  const t = useTranslations("panel");
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isUnsaved() && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (isUnsaved()) {
        event.preventDefault();
      }
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isUnsaved]);
  if (blocker.state !== "blocked") {
    return null;
  }
  return (
    <Dialog open onOpenChange={() => blocker.reset()}>
      <DialogContent title={t("unsavedTitle")} description={t("unsaved")}>
        <div className="mt-4 flex flex-wrap justify-end gap-2">
          <Button variant="outline" onClick={() => blocker.reset()}>
            {t("stay")}
          </Button>
          <Button variant="destructive" onClick={() => blocker.proceed()}>
            {t("leave")}
          </Button>
        </div>
      </DialogContent>
    </Dialog>
  );
}
