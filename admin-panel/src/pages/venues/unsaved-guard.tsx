import { useEffect } from "react";
import { useBlocker } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@common/ui/button";
import { Dialog, DialogContent } from "@common/ui/dialog";

/** Asks before a page is left on which something is not saved. */
export function UnsavedGuard({ unsaved }: { readonly unsaved: boolean }) {
  const t = useTranslations();
  // Other sections of the same page leave the form where it is.
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!unsaved) {
      return;
    }
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
  if (blocker.state !== "blocked") {
    return null;
  }
  return (
    <Dialog open onOpenChange={() => blocker.reset()}>
      <DialogContent title={t("venues.leave.title")} description={t("panel.unsaved")}>
        <div className="mt-4 flex flex-wrap justify-end gap-2">
          <Button variant="outline" onClick={() => blocker.reset()}>
            {t("venues.leave.stay")}
          </Button>
          <Button variant="destructive" onClick={() => blocker.proceed()}>
            {t("venues.leave.go")}
          </Button>
        </div>
      </DialogContent>
    </Dialog>
  );
}
