import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPage } from "@/testing/render-page";
import { json, stubApi } from "@common/testing/stub-api";
import { venueOf } from "@common/testing/venue";

/** One page of the venues that a search finds. */
const found = (total: number) => json([venueOf()], 200, { "X-Total-Count": String(total) });

describe("the list of venues", () => {
  it("stays on the page that was asked for, whatever was there before", async () => {
    stubApi({
      "GET /venues": ({ url }) => found(url.searchParams.get("sport_type") === "tennis" ? 36 : 1),
    });
    const { router } = await renderPage("/en/venues");
    expect(await screen.findByText("1 venue")).toBeVisible();
    const asked: unknown[] = [];
    router.subscribe("onBeforeNavigate", ({ toLocation }) => asked.push(toLocation.search));
    await act(() =>
      router.navigate({ to: "/$locale/venues", params: { locale: "en" }, search: { sport: "tennis", page: 3 } }),
    );
    expect(await screen.findByText("36 venues")).toBeVisible();
    expect(asked).toEqual([{ sport: "tennis", page: "3" }]);
  });

  it("leads from a page that is not there to the last one", async () => {
    stubApi({ "GET /venues": () => found(13) });
    const { router } = await renderPage("/en/venues?page=9");
    await waitFor(() => expect(router.state.location.search).toMatchObject({ page: "2" }));
  });
});
