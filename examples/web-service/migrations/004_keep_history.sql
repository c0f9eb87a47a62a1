CREATE TABLE parcel_events (
  parcel_id text NOT NULL REFERENCES parcels (id),
  status text NOT NULL,
  location text,
  happened_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (parcel_id, happened_at)
);
