import { Skeleton } from "@common/ui/card";

/** Stands where the grid will be, as high as it will be, so that nothing jumps. */
export function GridSkeleton({ rows }: { readonly rows: number }) {
  return (
    <div data-testid="grid-skeleton" className="space-y-0.5 py-0.5">
      <Skeleton className="h-13" />
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton key={index} className="h-9" />
      ))}
    </div>
  );
}
