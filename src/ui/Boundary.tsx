import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** Stands in for the children when they fail. */
  fallback: ReactNode;
  /** Another value gives the children another try. */
  resetKey?: unknown;
  children: ReactNode;
}

/** Keeps a failure of its children, such as code that could not be loaded, from taking the page with it. */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate(before: BoundaryProps) {
    if (this.state.failed && before.resetKey !== this.props.resetKey)
      this.setState({ failed: false });
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
