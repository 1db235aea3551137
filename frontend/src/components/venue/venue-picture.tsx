import { useState } from "react";
import type { SportType } from "@/api/venues";
import { clsx } from "clsx";
import { SportIcon, sportColours } from "./sport-icon";

interface VenuePictureProps {
  readonly url: string | null | undefined;
  readonly sports: readonly SportType[];
  readonly alt?: string;
  readonly className?: string;
  /** Whether it is at the top of the page, so that it is wanted at once. */
  readonly first?: boolean;
}

/** A picture of a venue; where there is none, or it cannot be loaded, its ground. */
export function VenuePicture({ url, sports, alt = "", className, first }: VenuePictureProps) {
  const [broken, setBroken] = useState(false);
  const sport = sports[0] ?? "other";
  return (
    <div
      className={clsx(
        "grid place-items-center overflow-hidden bg-linear-to-br text-white/80",
        sportColours(sport),
        className,
      )}
    >
      {url && !broken ? (
        <img
          src={url}
          alt={alt}
          loading={first ? "eager" : "lazy"}
          decoding="async"
          referrerPolicy="no-referrer"
          onError={() => setBroken(true)}
          className="size-full object-cover"
        />
      ) : (
        <SportIcon sport={sport} className="size-1/2 max-h-24 max-w-24" />
      )}
    </div>
  );
}
