package nezuku.kpi.slack;

import nezuku.platform.slack.block.Blocks;
import nezuku.platform.slack.block.RichLine;

/** Lines under a heading. */
final class Sections {
  private Sections() {}

  static void add(Blocks blocks, String heading, String lines) {
    blocks.rich(new RichLine().bold(heading).text("\n" + lines));
  }
}
