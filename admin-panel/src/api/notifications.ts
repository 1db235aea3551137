import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { answer, answerWithHeaders, api, type Schemas } from "@common/api/client";
import { pageOf, type Page } from "@common/api/page";
import type { paths } from "@common/api/schema";

export type Notification = Schemas["NotificationResponse"];
export type NotificationStatus = Schemas["NotificationStatus"];
export type MailRequest = Schemas["MailRequest"];
export type NotificationSearch = NonNullable<paths["/notifications"]["get"]["parameters"]["query"]>;

export const NOTIFICATION_STATUSES = ["queued", "sent", "failed"] as const satisfies readonly NotificationStatus[];

/** How often it is asked whether a mail is on its way by now, in milliseconds. */
const UNTIL_SENT = 4_000;

/** A page of mails, the newest first. */
export function notificationsQuery(search: NotificationSearch) {
  return queryOptions({
    queryKey: ["notifications", search],
    queryFn: async ({ signal }): Promise<Page<Notification>> =>
      pageOf(await answerWithHeaders(api.GET("/notifications", { params: { query: search }, signal }))),
    placeholderData: keepPreviousData,
  });
}

/** A mail; while it waits it is read again and again. */
export function notificationQuery(id: string) {
  return queryOptions({
    queryKey: ["notification", id],
    queryFn: ({ signal }) => answer(api.GET("/notifications/{id}", { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.status === "queued" ? UNTIL_SENT : false),
  });
}

/** Queues a failed mail anew. */
export function retryNotification(id: string): Promise<Notification> {
  return answer(api.POST("/notifications/{id}/retry", { params: { path: { id } } }));
}

/** Queues a mail that an admin wrote. */
export function sendMail(mail: MailRequest): Promise<Notification> {
  return answer(api.POST("/notifications/send", { body: mail }));
}
