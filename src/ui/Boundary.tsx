import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** Stands in for the children when they fail. */
  fallback: ReactNode;
  /** Another value gives the children another try. */
  resetKey?: unknown;
  children: ReactNode;
}

interface BoundaryState {
  failed: boolean;
  triedFor: unknown;
}

/** Keeps a failure of its children, such as code that could not be loaded, from taking the page with it. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: false, triedFor: this.props.resetKey };

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { failed: true };
  }

  static getDerivedStateFromProps(
    { resetKey }: BoundaryProps,
    { triedFor }: BoundaryState,
  ): BoundaryState | null {
    return resetKey === triedFor ? null : { failed: false, triedFor: resetKey };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
