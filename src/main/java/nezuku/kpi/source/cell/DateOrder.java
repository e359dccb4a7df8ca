package nezuku.kpi.source.cell;

/** In which order day, month and year stand. */
public enum DateOrder {
  YMD,
  MDY,
  DMY
}
