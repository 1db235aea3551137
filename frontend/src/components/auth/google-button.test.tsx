import { act, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { session } from "@common/session/session";
import { renderPage } from "@/testing/render-page";
import { json, problem, stubApi, type Seen } from "@common/testing/stub-api";

let callback: ((answer: unknown) => void) | undefined;
const scripts: HTMLScriptElement[] = [];

/** The browser that loads Google's script, which then draws a button. */
beforeEach(() => {
  callback = undefined;
  const append = document.head.append.bind(document.head);
  vi.spyOn(document.head, "append").mockImplementation((...nodes) => {
    const script = nodes.find((node) => node instanceof HTMLScriptElement);
    if (!script) {
      append(...nodes);
      return;
    }
    scripts.push(script);
    window.google = {
      accounts: {
        id: {
          initialize: (settings) => (callback = settings.callback),
          renderButton: (parent) => parent.replaceChildren("Google's own button"),
        },
      },
    };
    script.onload?.(new Event("load"));
  });
});

afterEach(() => {
  delete window.google;
});

function site(google: (seen: Seen) => Response) {
  return stubApi({ "GET /site.json": () => json({ google_client_id: "client" }), "POST /auth/google": google });
}

test("Google's script is loaded once, however many pages show its button", async () => {
  site(() => problem(401, "invalid-google-credential"));
  const page = await renderPage("/en/login");
  await screen.findByText("Google's own button");

  await page.user.click(screen.getByRole("link", { name: "Sign up" }));

  expect(await screen.findByLabelText("Full name")).toBeVisible();
  expect(await screen.findByText("Google's own button")).toBeVisible();
  expect(scripts.map(({ src }) => src)).toEqual(["https://accounts.google.com/gsi/client"]);
});

test("whoever Google vouches for is signed in and led on", async () => {
  const requests = site(() => json({ access_token: "token", expires_in: 300 }));
  const page = await renderPage("/en/login?redirect=%2Fen%2Fabout");
  expect(await screen.findByText("Google's own button")).toBeVisible();

  act(() => callback?.({ credential: "vouched" }));

  await waitFor(() => expect(page.router.state.location.href).toBe("/en/about"));
  expect(session.current()).toBe("signed-in");
  const sent = requests.find(({ url }) => url.pathname === "/auth/google");
  expect(sent?.body).toBe('{"credential":"vouched"}');
  expect(sent?.url.searchParams.get("locale")).toBe("en");
});

test("a refusal of what Google said is shown", async () => {
  site(() => problem(401, "invalid-google-credential"));
  await renderPage("/en/login");
  await screen.findByText("Google's own button");

  act(() => callback?.({ credential: "forged" }));

  expect(await screen.findByRole("alert")).toHaveTextContent("Google did not confirm who you are.");
  expect(session.current()).toBe("anonymous");
});
