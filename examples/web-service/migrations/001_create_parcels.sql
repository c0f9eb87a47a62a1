CREATE TABLE parcels (
  id text PRIMARY KEY,
  status text NOT NULL CHECK (status IN ('picked-up', 'in-transit', 'delivered')),
  updated_at timestamptz NOT NULL DEFAULT now()
);
