import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { answer, api, type Schemas } from "@common/api/client";
import type { paths } from "@common/api/schema";

export type Statistics = Schemas["StatisticsResponse"];
export type StatisticsSearch = NonNullable<paths["/bookings/statistics"]["get"]["parameters"]["query"]>;

/** The numbers of some days, counted by the server. */
export function statisticsQuery(search: StatisticsSearch) {
  return queryOptions({
    queryKey: ["statistics", search],
    queryFn: ({ signal }) => answer(api.GET("/bookings/statistics", { params: { query: search }, signal })),
    placeholderData: keepPreviousData,
  });
}
