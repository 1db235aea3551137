import { createContext, useContext, useEffect, useId, useState, type ReactNode } from "react";
import { LeaveGuard } from "./leave-guard";

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
  return (
    <UnsavedContext.Provider value={unsaved}>
      {children}
      <LeaveGuard isUnsaved={unsaved.isAny} />
    </UnsavedContext.Provider>
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
