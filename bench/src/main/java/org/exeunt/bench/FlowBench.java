package org.exeunt.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.exeunt.flow.FlowReconciler;
import org.exeunt.flow.Reconciliation;
import org.exeunt.statement.Figure;
import org.exeunt.statement.Statements;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes to settle a year of many corridors, and one more figure.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class FlowBench {
    @Param({"10", "100", "200"})
    private int corridors;

    private List<Figure> figures = List.of();
    private List<Figure> oneMore = List.of();
    private FlowReconciler settled = new FlowReconciler();

    @Setup(Level.Iteration)
    public void makeFigures() {
        figures = ManyFigures.of(corridors, 365, 200);
        oneMore = new ArrayList<>(figures);
        oneMore.addAll(ManyFigures.of(1, 365, 201).subList(200, 201));
        settled = new FlowReconciler();
        settled.reconcile(new Statements(figures, List.of()), ManyFigures.FIRST.plusDays(400));
    }

    @Benchmark
    public Reconciliation settleAll() {
        return new FlowReconciler().reconcile(new Statements(figures, List.of()), ManyFigures.FIRST.plusDays(400));
    }

    @Benchmark
    public Reconciliation settleOneMore() {
        return settled.reconcile(new Statements(oneMore, List.of()), ManyFigures.FIRST.plusDays(400));
    }
}
