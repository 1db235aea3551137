import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { ApiProblem } from "@common/api/problem";
import type { CommonMessages } from "./messages";

type Key = keyof CommonMessages["problems"];

const BY_STATUS: Record<number, Key> = {
  401: "unauthenticated",
  403: "forbidden",
  404: "notFound",
  409: "conflict",
  412: "conflict",
  422: "invalid",
  429: "too-many-attempts",
  502: "unavailable",
  503: "unavailable",
  504: "unavailable",
};

/** What people are told when something was thrown: what happened, and what to do. */
export function useProblemText(): (thrown: unknown) => string {
  const t = useTranslations("problems");
  return useCallback(
    (thrown) => {
      if (!(thrown instanceof ApiProblem)) {
        return t("unexpected");
      }
      const key =
        thrown.kind && t.has(thrown.kind as Key) ? (thrown.kind as Key) : (BY_STATUS[thrown.status] ?? "unexpected");
      return key === "too-many-attempts"
        ? t(key, { minutes: Math.max(1, Math.ceil((thrown.retryAfter ?? 60) / 60)) })
        : t(key);
    },
    [t],
  );
}
