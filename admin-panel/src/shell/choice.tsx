import { Check } from "lucide-react";
import type { ReactNode } from "react";

interface ChoiceProps {
  readonly selected: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** One of the things that a picker offers, in its list. */
export function Choice({ selected, onClick, children }: ChoiceProps) {
  return (
    <li>
      <button
        type="button"
        aria-pressed={selected}
        onClick={onClick}
        className="flex min-h-10 w-full items-center gap-2 rounded-lg px-3 text-left text-sm hover:bg-muted"
      >
        <Check aria-hidden className={selected ? "size-4 shrink-0" : "invisible size-4 shrink-0"} />
        {children}
      </button>
    </li>
  );
}
