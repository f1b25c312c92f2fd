/** Who writes. Standing decides the order in a line; only a verified identity may give one above 'prospect'. */
export type Standing = 'gold' | 'customer' | 'prospect' | 'unknown';

export interface Customer {
  /** Stable id: `dl_…` for an anonymous visitor, the company's own id once verified. */
  id: string;
  name?: string;
  email?: string;
  standing: Standing;
  /** Set when the company's backend vouched for him (signed identity), ms UTC. */
  verifiedAt?: number;
}
