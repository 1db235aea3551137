import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import type { Column } from "./columns";
import type { Span } from "./entries";
import { hourFrom, reached, spanOfReach, type Reach } from "./selecting";

interface Drawn extends Reach {
  readonly column: Column;
  /** By mouse it ends when that is let go, by keys with Enter. */
  readonly by: "mouse" | "keys";
}

interface Drawing {
  readonly isFree: (column: Column, start: number) => boolean;
  readonly onSelect: (column: Column, span: Span) => void;
}

/**
 * How times are selected: a mouse draws from where it is pressed to where it is let go; a finger taps; with keys, Enter
 * begins, the arrows stretch, Enter ends and Escape gives up. A selection stays in its column.
 */
export function useDrawing({ isFree, onSelect }: Drawing) {
  const [drawn, setDrawn] = useState<Drawn>();
  /** What is drawn as of the last event, be it on the screen yet or not. */
  const current = useRef<Drawn>(undefined);
  /** The mouse has done already what its click would do. */
  const done = useRef(false);
  const change = (next: Drawn | undefined) => {
    current.current = next;
    setDrawn(next);
  };
  const isFreeIn = (column: Column) => (start: number) => isFree(column, start);
  const finish = ({ column, from, to }: Drawn) => {
    change(undefined);
    onSelect(column, from === to ? hourFrom(column, from, isFreeIn(column)) : spanOfReach(column, { from, to }));
  };
  const stretch = (at: Drawn, to: number) =>
    change({ ...at, ...reached(at.column, { from: at.from, to }, isFreeIn(at.column)) });
  const letGo = useEffectEvent((event: Event) => {
    const at = current.current;
    if (at?.by === "mouse" && event.type === "pointerup") {
      finish(at);
    } else if (at?.by === "mouse") {
      change(undefined);
    }
  });
  useEffect(() => {
    const end = (event: Event) => letGo(event);
    window.addEventListener("pointerup", end);
    window.addEventListener("pointercancel", end);
    return () => {
      window.removeEventListener("pointerup", end);
      window.removeEventListener("pointercancel", end);
    };
  }, []);

  return {
    drawn,
    onPointerDown: (event: PointerEvent, column: Column, index: number) => {
      done.current = event.pointerType === "mouse";
      if (event.pointerType === "mouse" && event.button === 0 && isFree(column, column.cells[index]?.start ?? 0)) {
        change({ column, from: index, to: index, by: "mouse" });
      }
    },
    onPointerEnter: (column: Column, index: number) => {
      const at = current.current;
      if (at?.by === "mouse" && at.column.key === column.key) {
        stretch(at, index);
      }
    },
    /** A click of a finger or of a key. */
    onClick: (isKey: boolean, column: Column, index: number) => {
      if (!isKey && done.current) {
        return;
      }
      if (drawn?.by === "keys") {
        finish(drawn);
      } else if (isFree(column, column.cells[index]?.start ?? 0)) {
        const begun: Drawn = { column, from: index, to: index, by: "keys" };
        if (isKey) {
          change(begun);
        } else {
          finish(begun);
        }
      }
    },
    /** Whether the key was for the selection alone. */
    onKeyDown: (event: KeyboardEvent): boolean => {
      if (drawn?.by !== "keys") {
        return false;
      }
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (step !== undefined) {
        stretch(drawn, Math.max(0, Math.min(drawn.column.cells.length - 1, drawn.to + step)));
      } else if (event.key === "Escape" || event.key === "Tab") {
        change(undefined);
        return event.key === "Escape";
      }
      return event.key.startsWith("Arrow") || event.key === "Home" || event.key === "End";
    },
  };
}
