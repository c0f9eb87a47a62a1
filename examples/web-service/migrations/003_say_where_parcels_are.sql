ALTER TABLE parcels ADD COLUMN location text;
