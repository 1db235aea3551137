import "leaflet/dist/leaflet.css";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import L from "leaflet";
import { useEffect, useRef } from "react";
import { siteQuery } from "@/api/site";
import { clsx } from "clsx";
import { markersOn } from "./map-markers";

/** A place on a map. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly town: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Where a click leads; nothing where one is there already. */
  readonly href?: string;
}

interface VenueMapProps {
  readonly places: readonly MapPlace[];
  readonly label: string;
  readonly className?: string;
}

const CLOSEST = 15;

/**
 * Places on a map. Where no address for tiles is configured, or none can be loaded, the places stand on an empty ground, as
 * far from each other as they are.
 */
export default function VenueMap({ places, label, className }: VenueMapProps) {
  const element = useRef<HTMLDivElement>(null);
  const map = useRef<L.Map>(null);
  const navigate = useNavigate();
  const { data: site } = useQuery(siteQuery);
  const tiles = site?.map_tile_url;
  const attribution = site?.map_attribution;

  useEffect(() => {
    if (!element.current) {
      return undefined;
    }
    const made = L.map(element.current, { scrollWheelZoom: false, attributionControl: Boolean(attribution) });
    map.current = made;
    if (tiles) {
      L.tileLayer(tiles, { attribution: attribution ?? "", maxZoom: 19 }).addTo(made);
    }
    return () => {
      made.remove();
      map.current = null;
    };
  }, [tiles, attribution]);

  useEffect(() => {
    const shown = map.current;
    if (!shown || places.length === 0) {
      return undefined;
    }
    const layer = L.layerGroup().addTo(shown);
    const draw = () => {
      layer.clearLayers();
      markersOn(shown, places, (href) => void navigate({ href })).forEach((marker) => marker.addTo(layer));
    };
    shown.on("zoomend", draw);
    shown.fitBounds(L.latLngBounds(places.map((place) => [place.latitude, place.longitude])), {
      maxZoom: CLOSEST,
      padding: [40, 40],
      animate: false,
    });
    draw();
    return () => {
      shown.off("zoomend", draw);
      layer.remove();
    };
  }, [places, tiles, attribution, navigate]);

  return <div ref={element} role="region" aria-label={label} className={clsx("venue-map isolate", className)} />;
}
