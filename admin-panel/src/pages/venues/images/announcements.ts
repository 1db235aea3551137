import type { Announcements, UniqueIdentifier } from "@dnd-kit/core";
import { useRef } from "react";
import { useTranslations } from "use-intl";

/** What is read out while pictures are moved; they are called by the numbers that they had. */
export function useAnnouncements(ids: readonly string[]): Announcements {
  const t = useTranslations("venues");
  const number = (id: UniqueIdentifier) => String(ids.indexOf(String(id)) + 1);
  const count = String(ids.length);
  const moved = useRef(false);
  return {
    onDragStart: ({ active }) => {
      moved.current = false;
      return t("images.drag.start", { number: number(active.id) });
    },
    onDragOver: ({ active, over }) => {
      // Where it is taken up it is at once over itself, which would be read out instead.
      moved.current ||= over !== null && over.id !== active.id;
      return over && moved.current
        ? t("images.drag.over", { number: number(active.id), place: number(over.id), count })
        : undefined;
    },
    onDragEnd: ({ active, over }) =>
      over
        ? t("images.drag.end", { number: number(active.id), place: number(over.id), count })
        : t("images.drag.cancel", { number: number(active.id) }),
    onDragCancel: ({ active }) => t("images.drag.cancel", { number: number(active.id) }),
  };
}
