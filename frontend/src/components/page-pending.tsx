import { Skeleton } from "@common/ui/card";

/** Shown while the next page is on its way; no words are known yet when it is the first one. */
export function PagePending() {
  return (
    <div aria-busy className="space-y-4">
      <Skeleton className="aspect-[21/9] w-full rounded-2xl" />
      <Skeleton className="h-8 w-1/2" />
      <Skeleton className="h-4 w-3/4" />
      <Skeleton className="h-4 w-2/3" />
    </div>
  );
}
