import type { Announcements, UniqueIdentifier } from "@dnd-kit/core";
import type { useTranslations } from "use-intl";

/** What is read out while pictures are moved; they are called by the numbers that they had. */
export function announcementsOf(
  t: ReturnType<typeof useTranslations<"venues.images.drag">>,
  ids: readonly string[],
): Announcements {
  const number = (id: UniqueIdentifier) => String(ids.indexOf(String(id)) + 1);
  const count = String(ids.length);
  let moved = false;
  return {
    onDragStart: ({ active }) => {
      moved = false;
      return t("start", { number: number(active.id) });
    },
    onDragOver: ({ active, over }) => {
      // Where it is taken up it is at once over itself, which would be read out instead.
      moved ||= over !== null && over.id !== active.id;
      return over && moved ? t("over", { number: number(active.id), place: number(over.id), count }) : undefined;
    },
    onDragEnd: ({ active, over }) =>
      over
        ? t("end", { number: number(active.id), place: number(over.id), count })
        : t("cancel", { number: number(active.id) }),
    onDragCancel: ({ active }) => t("cancel", { number: number(active.id) }),
  };
}
