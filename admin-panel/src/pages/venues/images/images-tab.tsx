import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from "@dnd-kit/core";
import { arrayMove, rectSortingStrategy, SortableContext, sortableKeyboardCoordinates } from "@dnd-kit/sortable";
import { useMutation } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "use-intl";
import { orderImages } from "@/api/venue-parts";
import type { Venue } from "@/api/venues";
import { Failure } from "@common/components/failure";
import { Button } from "@common/ui/button";
import { FormDialog } from "../form-dialog";
import { useVenueChange } from "../use-venue-change";
import { useAnnouncements } from "./announcements";
import { ImageForm } from "./image-form";
import { ImageTile } from "./image-tile";

/** The pictures of a venue in their order, for who may change them. */
export function ImagesTab({ venue }: { readonly venue: Venue }) {
  const t = useTranslations("venues");
  return (
    <div className="space-y-4">
      <FormDialog
        title={t("images.add")}
        trigger={
          <Button>
            <Plus aria-hidden />
            {t("images.add")}
          </Button>
        }
      >
        {(close) => <ImageForm venueId={venue.id} onDone={close} />}
      </FormDialog>
      {venue.images.length === 0 ? (
        <p className="text-muted-foreground">{t("images.none")}</p>
      ) : (
        <Sorted venue={venue} />
      )}
    </div>
  );
}

/** Pictures that can be moved by pointer, finger and keyboard; all of that is read out. */
function Sorted({ venue }: { readonly venue: Venue }) {
  const t = useTranslations("venues");
  const change = useVenueChange(venue.id);
  const ordering = useMutation({ mutationFn: (ids: readonly string[]) => change(orderImages(venue.id, ids)) });
  const stored = venue.images.map((image) => image.id);
  // Until the server has said otherwise, they are where somebody put them.
  const ids = ordering.isPending ? ordering.variables : stored;
  const images = ids.flatMap((id) => venue.images.find((image) => image.id === id) ?? []);
  const announcements = useAnnouncements(ids);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const drop = ({ active, over }: DragEndEvent) => {
    if (over && active.id !== over.id) {
      ordering.mutate(arrayMove([...ids], ids.indexOf(String(active.id)), ids.indexOf(String(over.id))));
    }
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: t("images.drag.how") },
      }}
    >
      {images.length > 1 && <p className="text-sm text-muted-foreground">{t("images.order")}</p>}
      {ordering.error && <Failure error={ordering.error} />}
      <SortableContext items={[...ids]} strategy={rectSortingStrategy}>
        <ol className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {images.map((image, index) => (
            <ImageTile key={image.id} image={image} number={index + 1} count={images.length} />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
