package app.steadyground.export.flat;

import app.steadyground.export.page.Block;
import java.util.List;

/** The numbers of a trend as a table, a row a day. */
final class Moments {

    private Moments() {
    }

    static Block.Table table(Block.Trend trend) {
        return Block.Table.even(trend.heads(), trend.runs().stream().flatMap(List::stream)
                .map(moment -> trend.pairs() ? List.of(moment.date(), text(moment.before()), text(moment.value()))
                        : List.of(moment.date(), text(moment.value()))).toList());
    }

    private static String text(Integer number) {
        return number == null ? "" : number.toString();
    }
}
