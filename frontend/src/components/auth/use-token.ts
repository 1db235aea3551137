import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";

/** The token of a link, which leaves the address bar and the history of the browser as soon as it was read. */
export function useToken(page: "/$locale/verify-email" | "/$locale/reset-password", token: string | undefined) {
  const [first] = useState(token);
  const navigate = useNavigate({ from: page });
  useEffect(() => {
    if (token !== undefined) {
      void navigate({ to: page, search: {}, replace: true });
    }
  }, [navigate, page, token]);
  return first;
}
