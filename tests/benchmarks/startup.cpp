// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/startuptime.h"

#include <QApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>
#include <cstdio>

// How long the window takes from the start of the process to its first complete picture, and how much memory it has
// then, beside the smallest Qt program that shows five texts: startup [RUNS]. The figures of both are taken in turn, as
// machines are noisy; the ratio is what counts. Limits: 200 ms and 90 MB.

namespace
{
int runBare(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    for (int i = 0; i < 5; ++i) {
        auto *edit = new QTextEdit;
        edit->setPlainText(QStringLiteral("The quick brown fox jumps over the lazy dog.\n").repeated(290));
        row->addWidget(edit);
    }
    window.resize(1280, 800);
    QObject::connect(new FirstPaint(window), &FirstPaint::painted, [] {
        std::printf("%lld\n", static_cast<long long>(millisecondsSinceProcessStart()));
        std::fflush(stdout);
        QTimer::singleShot(1500, qApp, &QCoreApplication::quit); // for its memory to be read
    });
    window.show();
    return QApplication::exec();
}

double megabytesOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

struct Figures {
    QList<double> milliseconds;
    QList<double> megabytes;
};

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

void measure(const QString &program, const QStringList &forTime, const QStringList &forMemory, Figures &figures)
{
    QProcess timed;
    timed.start(program, forTime);
    if (timed.waitForReadyRead(20'000))
        figures.milliseconds.append(timed.readLine().trimmed().toDouble());
    timed.waitForFinished(20'000);
    QProcess resident;
    resident.start(program, forMemory);
    resident.waitForStarted();
    resident.waitForFinished(1200);
    figures.megabytes.append(megabytesOf(resident.processId()));
    resident.kill();
    resident.waitForFinished();
}

void print(const char *name, const Figures &figures)
{
    std::printf("%-10s %6.0f ms (%.0f to %.0f)  %6.1f MB\n", name, median(figures.milliseconds),
                std::ranges::min(figures.milliseconds), std::ranges::max(figures.milliseconds),
                median(figures.megabytes));
}
} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--bare") == 0)
        return runBare(argc, argv);
    QCoreApplication application(argc, argv);
    const QTemporaryDir home; // a first start makes the sample: not counted
    qputenv("XDG_DATA_HOME", QFile::encodeName(home.path()));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(home.path()));
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QString synoptic = QStringLiteral(SYNOPTIC_BINARY_DIR "/app/synoptic");
    QProcess::execute(synoptic, {QStringLiteral("--sample-path")});
    Figures ours;
    Figures bare;
    const int runs = argc > 1 ? std::atoi(argv[1]) : 7;
    for (int i = 0; i < std::max(1, runs); ++i) {
        measure(synoptic, {QStringLiteral("--measure-startup")}, {}, ours);
        measure(QCoreApplication::applicationFilePath(), {QStringLiteral("--bare")}, {QStringLiteral("--bare")}, bare);
    }
    print("synoptic", ours);
    print("bare Qt", bare);
    std::printf("ratio %.2f in time, %.2f in memory\n", median(ours.milliseconds) / median(bare.milliseconds),
                median(ours.megabytes) / median(bare.megabytes));
    return 0;
}
