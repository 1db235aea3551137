import { QueryClient } from "@tanstack/react-query";
import { ApiProblem } from "@common/api/problem";

const RETRIES = 2;

/** Reads are repeated when the server is away for a moment; what it has refused it would refuse again. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < RETRIES && isPassing(error),
        staleTime: 5_000,
        // Without a connection people are told at once, and not made to wait for it.
        networkMode: "always",
      },
      mutations: { networkMode: "always" },
    },
  });
}

function isPassing(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === 0 || error.status >= 502);
}
