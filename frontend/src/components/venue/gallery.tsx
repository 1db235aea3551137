import { lazy, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import type { Venue } from "@/api/venues";
import { VenuePicture } from "./venue-picture";

// Whoever only reads the page needs the small pictures.
const GalleryDialog = lazy(() => import("./gallery-dialog").then((module) => ({ default: module.GalleryDialog })));

/** The pictures of a venue: a large one, small ones beside it, and all of them in full size. */
export function Gallery({ venue }: { readonly venue: Venue }) {
  const [open, setOpen] = useState<number>();
  const pictures = [...venue.images].sort(
    (one, other) => Number(other.is_thumbnail) - Number(one.is_thumbnail) || one.order - other.order,
  );
  const [first, ...others] = pictures;
  if (!first) {
    return <VenuePicture url={undefined} sports={venue.sport_types} className="aspect-[21/9] rounded-2xl" />;
  }
  return (
    <div className="grid gap-2 sm:grid-cols-[3fr_1fr]">
      <Thumbnail index={0} count={pictures.length} onOpen={setOpen}>
        <VenuePicture
          first
          url={first.url}
          sports={venue.sport_types}
          className="aspect-video rounded-2xl sm:aspect-[2/1]"
        />
      </Thumbnail>
      <div className="grid grid-cols-3 content-start gap-2 sm:grid-cols-1">
        {others.slice(0, 3).map((picture, index) => (
          <Thumbnail key={picture.id} index={index + 1} count={pictures.length} onOpen={setOpen}>
            <VenuePicture url={picture.url} sports={venue.sport_types} className="aspect-video rounded-xl" />
          </Thumbnail>
        ))}
      </div>
      {open !== undefined && (
        <Suspense>
          <GalleryDialog
            urls={pictures.map((picture) => picture.url)}
            first={open}
            alt={venue.name}
            onClose={() => setOpen(undefined)}
          />
        </Suspense>
      )}
    </div>
  );
}

interface ThumbnailProps {
  readonly index: number;
  readonly count: number;
  readonly onOpen: (index: number) => void;
  readonly children: React.ReactNode;
}

function Thumbnail({ index, count, onOpen, children }: ThumbnailProps) {
  const t = useTranslations("venue");
  return (
    <button
      type="button"
      aria-label={t("picture", { number: String(index + 1), count: String(count) })}
      onClick={() => onOpen(index)}
    >
      {children}
    </button>
  );
}
