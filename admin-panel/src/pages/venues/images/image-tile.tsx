import { useSortable } from "@dnd-kit/sortable";
import { useMutation } from "@tanstack/react-query";
import { clsx } from "clsx";
import { GripVertical, Star, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { deleteImage, makeThumbnail, type VenueImage } from "@/api/venue-parts";
import { ConfirmDialog } from "@/shell/confirm-dialog";
import { Failure } from "@common/components/failure";
import { Badge } from "@common/ui/badge";
import { Button } from "@common/ui/button";
import { Picture } from "../picture";
import { useVenueChange } from "../use-venue-change";

interface ImageTileProps {
  readonly image: VenueImage;
  readonly number: number;
  readonly count: number;
}

/** A picture, its handle, and what can be done with it. */
export function ImageTile({ image, number, count }: ImageTileProps) {
  const t = useTranslations("venues");
  const [broken, setBroken] = useState(false);
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: image.id,
    // The handle is a button, and says by itself what it is for.
    attributes: { roleDescription: t("images.move", { number: String(number) }) },
  });
  const place = transform ? `translate3d(${transform.x}px, ${transform.y}px, 0)` : undefined;
  return (
    <li
      ref={setNodeRef}
      style={{ transform: place, transition }}
      className={clsx("space-y-2 rounded-2xl border bg-card p-3", isDragging && "relative z-10 shadow-xl")}
    >
      <Picture
        url={image.url}
        alt={t("images.picture", { number: String(number), count: String(count) })}
        className="aspect-video w-full"
        onBroken={() => setBroken(true)}
      />
      {broken && <p className="text-sm font-medium text-destructive">{t("images.broken")}</p>}
      <div className="flex flex-wrap items-center gap-2">
        <button
          ref={setActivatorNodeRef}
          type="button"
          {...attributes}
          {...listeners}
          aria-label={t("images.move", { number: String(number) })}
          className="grid size-9 cursor-grab touch-none place-items-center rounded-lg hover:bg-muted"
        >
          <GripVertical aria-hidden className="size-5" />
        </button>
        <Thumbnail image={image} number={number} />
        <Remove image={image} number={number} />
      </div>
    </li>
  );
}

function Thumbnail({ image, number }: Omit<ImageTileProps, "count">) {
  const t = useTranslations("venues");
  const change = useVenueChange(image.venue_id);
  const making = useMutation({ mutationFn: () => change(makeThumbnail(image.venue_id, image.id)) });
  if (image.is_thumbnail) {
    return <Badge>{t("images.main")}</Badge>;
  }
  return (
    <>
      <Button
        variant="outline"
        size="small"
        aria-label={t("images.makeMainOf", { number: String(number) })}
        disabled={making.isPending}
        onClick={() => making.mutate()}
      >
        <Star aria-hidden />
        {t("images.makeMain")}
      </Button>
      {making.error && <Failure error={making.error} />}
    </>
  );
}

function Remove({ image, number }: Omit<ImageTileProps, "count">) {
  const t = useTranslations();
  const change = useVenueChange(image.venue_id);
  const place = { number: String(number) };
  return (
    <ConfirmDialog
      destructive
      title={t("venues.images.removeTitle")}
      description={t("venues.images.removeText", place)}
      action={t("panel.delete")}
      onConfirm={() => change(deleteImage(image.venue_id, image.id))}
      trigger={
        <Button variant="ghost" size="icon" className="ml-auto size-9" aria-label={t("venues.images.remove", place)}>
          <Trash2 aria-hidden className="text-destructive" />
        </Button>
      }
    />
  );
}
