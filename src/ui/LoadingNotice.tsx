import { StatusMessage } from './StatusMessage';

export interface LoadingNoticeProps {
  /** What is being loaded, for example "Loading the figures". */
  label: string;
}

export function LoadingNotice({ label }: LoadingNoticeProps) {
  return (
    <div className="loading">
      <StatusMessage visible>
        <p className="loading__label">{label}</p>
      </StatusMessage>
      <span className="loading__bar" aria-hidden />
    </div>
  );
}
