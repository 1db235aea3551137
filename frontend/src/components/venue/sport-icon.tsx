import { Dumbbell, Medal, Volleyball, Waves, type LucideIcon } from "lucide-react";
import type { SportType } from "@/api/venues";

/** All sports, in the order in which they are shown. */
export const SPORTS = [
  "football",
  "tennis",
  "padel",
  "basketball",
  "volleyball",
  "swimming",
  "gym",
  "other",
] as const satisfies readonly SportType[];

const COLOURS: Record<SportType, string> = {
  football: "from-emerald-600 to-emerald-800",
  tennis: "from-orange-600 to-amber-800",
  padel: "from-sky-600 to-blue-800",
  basketball: "from-orange-700 to-red-900",
  volleyball: "from-amber-600 to-yellow-800",
  swimming: "from-cyan-600 to-sky-800",
  gym: "from-slate-600 to-slate-800",
  other: "from-violet-600 to-purple-900",
};

const ICONS: Partial<Record<SportType, LucideIcon>> = {
  volleyball: Volleyball,
  swimming: Waves,
  gym: Dumbbell,
  other: Medal,
};

/** The ground of a sport, seen from above. */
const COURTS: Partial<Record<SportType, string>> = {
  football: "M4 8h40v32H4zM24 8v32M4 17h7v14H4M44 17h-7v14h7M24 19a5 5 0 1 0 0 10a5 5 0 1 0 0-10",
  tennis: "M6 8h36v32H6zM6 13h36M6 35h36M24 8v32M14 13v22M34 13v22M14 24h20",
  padel: "M6 9h36v30H6zM24 9v30M13 9v30M35 9v30M13 24h22",
  basketball: "M4 8h40v32H4zM24 8v32M4 18h9v12H4M44 18h-9v12h9M24 19a5 5 0 1 0 0 10a5 5 0 1 0 0-10",
};

export function sportColours(sport: SportType | undefined): string {
  return COLOURS[sport ?? "other"];
}

/** A sign for a sport; decoration beside its name. */
export function SportIcon({ sport, className }: { readonly sport: SportType; readonly className?: string }) {
  const Icon = ICONS[sport];
  if (Icon) {
    return <Icon aria-hidden className={className} />;
  }
  return (
    <svg aria-hidden viewBox="0 0 48 48" fill="none" stroke="currentColor" strokeWidth="2" className={className}>
      <path d={COURTS[sport]} />
    </svg>
  );
}
