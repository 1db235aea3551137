import { Skeleton } from "@common/ui/card";

/** What is seen while a page is on its way. */
export function PagePending() {
  return (
    <div aria-busy className="mx-auto w-full max-w-7xl space-y-4 p-4">
      <Skeleton className="h-9 w-56" />
      <Skeleton className="h-64" />
    </div>
  );
}
