-- When a court or a venue shall be deleted, or closed for a while, the bookings that lie ahead are looked for.
create index occupancy_ahead on bookings.occupancy (court_id, upper(during)) where kind = 'booking';
