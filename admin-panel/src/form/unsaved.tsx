import { createContext, useContext, useEffect, useId, useState, type ReactNode } from "react";
import { useBlocker, type Blocker } from "react-router";
import { useTranslations } from "use-intl";
import { Button } from "@common/ui/button";
import { Dialog, DialogContent } from "@common/ui/dialog";

interface Unsaved {
  readonly note: (form: string, dirty: boolean) => void;
  readonly isAny: () => boolean;
}

function nothingUnsaved(): Unsaved {
  const forms = new Set<string>();
  return {
    note: (form, dirty) => {
      if (dirty) {
        forms.add(form);
      } else {
        forms.delete(form);
      }
    },
    isAny: () => forms.size > 0,
  };
}

const UnsavedContext = createContext<Unsaved>(nothingUnsaved());

/** Asks before a page is left on which something was typed that is not saved, in whichever of its forms. */
export function UnsavedGuard({ children }: { readonly children: ReactNode }) {
  const [unsaved] = useState(nothingUnsaved);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsaved.isAny() && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsaved.isAny()) {
        event.preventDefault();
      }
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
  return (
    <UnsavedContext.Provider value={unsaved}>
      {children}
      {blocker.state === "blocked" && <Question blocker={blocker} />}
    </UnsavedContext.Provider>
  );
}

function Question({ blocker }: { readonly blocker: Extract<Blocker, { state: "blocked" }> }) {
  const t = useTranslations("panel");
  return (
    <Dialog open onOpenChange={() => blocker.reset()}>
      <DialogContent title={t("unsaved")}>
        <div className="mt-4 flex flex-wrap justify-end gap-2">
          <Button variant="outline" onClick={() => blocker.reset()}>
            {t("cancel")}
          </Button>
          <Button variant="destructive" onClick={() => blocker.proceed()}>
            {t("leave")}
          </Button>
        </div>
      </DialogContent>
    </Dialog>
  );
}

/** Tells the guard around whether a form has something to lose. Returns what to call before it leads elsewhere by itself. */
export function useUnsaved(dirty: boolean): () => void {
  const form = useId();
  const unsaved = useContext(UnsavedContext);
  useEffect(() => {
    unsaved.note(form, dirty);
    return () => unsaved.note(form, false);
  }, [unsaved, form, dirty]);
  return () => unsaved.note(form, false);
}
