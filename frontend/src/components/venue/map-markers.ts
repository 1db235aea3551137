import L from "leaflet";
import type { MapPlace } from "./venue-map";

/** Markers closer than this, in pixels, stand for each other. */
const CLOSE = 46;

interface Group {
  readonly x: number;
  readonly y: number;
  readonly places: MapPlace[];
}

/** What stands on the map at its present scale: places, and where they are too close the number of them. */
export function markersOn(map: L.Map, places: readonly MapPlace[], follow: (href: string) => void): L.Marker[] {
  return grouped(map, places).map(({ places: together }) => {
    const [first, ...others] = together;
    return first && others.length === 0 ? single(first, follow) : cluster(map, together);
  });
}

function grouped(map: L.Map, places: readonly MapPlace[]): Group[] {
  const groups: Group[] = [];
  for (const place of places) {
    const { x, y } = map.latLngToLayerPoint([place.latitude, place.longitude]);
    const near = groups.find((group) => Math.hypot(group.x - x, group.y - y) < CLOSE);
    if (near) {
      near.places.push(place);
    } else {
      groups.push({ x, y, places: [place] });
    }
  }
  return groups;
}

function single(place: MapPlace, follow: (href: string) => void): L.Marker {
  const made = L.marker([place.latitude, place.longitude], {
    icon: pin(place.label, 64),
    title: place.name,
    alt: place.name,
    riseOnHover: true,
  });
  const { href } = place;
  return href ? made.on("click", () => follow(href)) : made;
}

/** Leads closer, until its places stand apart. */
function cluster(map: L.Map, places: readonly MapPlace[]): L.Marker {
  const bounds = L.latLngBounds(places.map(({ latitude, longitude }) => [latitude, longitude]));
  const towns = [...new Set(places.map(({ town }) => town))];
  const name = towns.length === 1 && towns[0] ? `${towns[0]} · ${places.length}` : String(places.length);
  return L.marker(bounds.getCenter(), { icon: pin(name, 24 + name.length * 7), title: name, alt: name }).on(
    "click",
    () => {
      map.fitBounds(bounds, { padding: [60, 60] });
    },
  );
}

function pin(label: string, width: number): L.DivIcon {
  const text = document.createElement("span");
  text.textContent = label;
  return L.divIcon({ className: "venue-pin", html: text, iconSize: [width, 28] });
}
