import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Failure } from "@common/components/failure";
import { Skeleton } from "@common/ui/card";

interface ReadProps<Data> {
  readonly query: UseQueryResult<Data>;
  /** How high what will be shown is, about. */
  readonly height?: string;
  readonly children: (data: Data) => ReactNode;
}

/** Shows what was asked for once it is there, or why it is not; one part of a page that fails takes no other with it. */
export function Read<Data>({ query, height = "h-24", children }: ReadProps<Data>) {
  if (query.data !== undefined) {
    return (
      <>
        {query.error && <Failure error={query.error} onRetry={() => void query.refetch()} />}
        {children(query.data)}
      </>
    );
  }
  return query.error ? (
    <Failure error={query.error} onRetry={() => void query.refetch()} />
  ) : (
    <Skeleton className={height} />
  );
}
