import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useFormatter, useTranslations } from "use-intl";
import { newUsersQuery } from "@/api/platform";
import { COUNTRY_ZONE, type Range } from "@/shell/range";
import { startOfDay } from "@common/lib/zone";
import { Read } from "./read";
import { Tile } from "./tile";

/** How many people opened an account in some days of the country. */
export function NewUsers({ range }: { readonly range: Range }) {
  const t = useTranslations("dashboard");
  const { number } = useFormatter();
  const instant = (day: string) => new Date(startOfDay(day, COUNTRY_ZONE)).toISOString();
  const users = useQuery(newUsersQuery(instant(range.from), instant(range.to)));
  return (
    <Read query={users}>
      {(count) => (
        <Link to="/users" className="block rounded-2xl hover:bg-muted">
          <Tile label={t("range.users")}>{number(count)}</Tile>
        </Link>
      )}
    </Read>
  );
}
