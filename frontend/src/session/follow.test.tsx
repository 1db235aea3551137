import { screen } from "@testing-library/react";
import { act } from "react";
import { expect, it } from "vitest";
import { session } from "@common/session/session";
import { renderPage } from "@/testing/render-page";
import { json, problem, stubApi } from "@common/testing/stub-api";
import { stubLocks } from "@common/testing/stub-locks";

it("reads anew what was on its way when the session turned out to have ended", async () => {
  stubLocks();
  stubApi({
    "POST /auth/refresh": () => problem(401, "invalid-refresh-token"),
    "GET /venues": () => json([]),
  });
  const { router } = await renderPage("/en/about", { signedIn: true });
  act(() => session.accept({ access_token: "ended", expires_in: 0 }));
  await act(() => router.navigate({ href: "/en/venues" }));
  expect(await screen.findByText("No venue fits all of this.")).toBeVisible();
  expect(session.current()).toBe("anonymous");
});
