import { sensible, z } from "@common/lib/zod";

/** What the address bar says of the calendar. */
export const calendarParamsSchema = z.lazy(() =>
  z.object({
    view: sensible(z.enum(["week", "day"])),
    date: sensible(z.iso.date()),
    court: sensible(z.uuid()),
  }),
);
