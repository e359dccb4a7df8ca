package nezuku.cli;

import java.io.PrintWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes a result as one JSON document. */
final class Output {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new SimpleModule().addSerializer(double.class, new FigureSerializer()))
          .build();

  /** A figure that does not exist is null: JSON has no NaN, and the text "NaN" is no number. */
  private static final class FigureSerializer extends ValueSerializer<Double> {
    @Override
    public void serialize(Double figure, JsonGenerator json, SerializationContext context) {
      if (Double.isFinite(figure)) {
        json.writeNumber(figure);
      } else {
        json.writeNull();
      }
    }
  }

  private Output() {}

  static void json(PrintWriter out, Object document) {
    out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document));
    out.flush();
  }
}
