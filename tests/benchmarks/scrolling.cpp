// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/articleview.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <ctime>

// How long a frame takes while one scrolls through an article, with 10,000 highlights on it and with none, then with
// the marks of a comparison on each of its sentences and with none, frame by frame in turn: scrolling [ROUNDS]. A frame
// is what one step of the scroll bar has painted, all of the pane; its time is that of the processor, so that what else
// runs on the machine counts little. Limit: a ratio of 1.2 for highlights, 1.5 for a comparison, 1.6 with words dimmed.

namespace
{
constexpr int highlightCount = 10'000;

Version longArticle()
{
    const QString sentence = QStringLiteral("The maker plans to release its model by the end of April, people said. ");
    QString text;
    for (int paragraph = 0; paragraph < 1'600; ++paragraph) {
        text += sentence.repeated(1 + paragraph % 9) + u'\n';
    }
    return {.id = {1}, .text = text};
}

// From three words to three sentences, up to four over each other, in all colours.
QList<PaneHighlight> highlights(qsizetype length)
{
    static const QStringList colours{QStringLiteral("sand"), QStringLiteral("sky"), QStringLiteral("mint"),
                                     QStringLiteral("rose"), QStringLiteral("olive")};
    QList<PaneHighlight> made;
    for (int i = 0; i < highlightCount; ++i) {
        const qsizetype start = i * (length - 400) / highlightCount;
        made.append({.id = {i + 1},
                     .span = {.start = start, .end = start + 20 + i % 7 * 20},
                     .colours = {colours[i % colours.size()]},
                     .label = QStringLiteral("tag"),
                     .hasNote = i % 10 == 0});
    }
    return made;
}

// A chip or a bar beside each sentence, words that others have in each, a figure in every third.
PanePassages passages(const QString &text)
{
    PanePassages made{.articles = 5, .rows = {0, 1, 2, 3, 4}};
    int number = 0;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = text.indexOf(u'.', start) + 1;
        if (end == 0)
            break;
        PaneSentence sentence{.span = {.start = start, .end = end}, .number = number, .isIn = QList<bool>(5)};
        if (number % 4 != 0) {
            sentence.unit = number;
            sentence.articles = 2 + number % 4;
            for (int i = 0; i < sentence.articles; ++i) {
                sentence.isIn[(i + number) % 5] = true;
            }
        }
        made.sentences.append(sentence);
        made.runs.append(
            {.span = {.start = start + 5, .end = start + 45}, .articles = {1}, .isQuote = number % 7 == 0});
        if (number % 3 == 0)
            made.figures.append({.span = {.start = start + 50, .end = start + 56}, .differs = number % 2 == 0});
        ++number;
        for (start = end; start < text.size() && text[start].isSpace();) {
            ++start;
        }
    }
    return made;
}

enum class Way { Steps, Pages };

// Milliseconds for the next frame.
double scrollOn(ArticleView &view, Way way)
{
    QScrollBar *bar = view.verticalScrollBar();
    const int step = way == Way::Steps ? 60 : bar->pageStep();
    const std::clock_t start = std::clock();
    bar->setValue((bar->value() + step) % bar->maximum());
    view.viewport()->repaint();
    return double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double compare(ArticleView &bare, ArticleView &marked, Way way, int rounds, const char *marks)
{
    QList<double> without;
    QList<double> with;
    for (int i = 0; i < rounds * 400; ++i) {
        without.append(scrollOn(bare, way));
        with.append(scrollOn(marked, way));
    }
    const double ratio = median(with) / median(without);
    std::printf("%-6s %6.2f ms without, %6.2f ms with %s; worst %.1f and %.1f; ratio %.2f\n",
                way == Way::Steps ? "steps" : "pages", median(without), median(with), marks, std::ranges::max(without),
                std::ranges::max(with), ratio);
    return ratio;
}

// The worse of both ways of scrolling.
double compareBoth(ArticleView &bare, ArticleView &marked, int rounds, const char *marks)
{
    while (QApplication::processEvents(),
           bare.verticalScrollBar()->maximum() != marked.verticalScrollBar()->maximum() ||
               bare.scale().height() == std::nullopt || marked.scale().height() == std::nullopt) {
    }
    return std::max(compare(bare, marked, Way::Steps, rounds, marks), compare(bare, marked, Way::Pages, rounds, marks));
}
} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, ThemeMode::Light);
    const Version version = longArticle();
    ArticleView bare({});
    ArticleView marked({});
    QElapsedTimer timer;
    for (ArticleView *view : {&bare, &marked}) {
        view->setVersion(version);
        view->resize(640, 900);
        view->show();
    }
    timer.start();
    marked.setHighlights(highlights(version.text.size()));
    std::printf("%lld characters; arranging the highlights: %lld ms\n", static_cast<long long>(version.text.size()),
                static_cast<long long>(timer.elapsed()));
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 5;
    const double highlighted = compareBoth(bare, marked, rounds, "10,000 highlights");
    bare.setPassages({.articles = 5}); // the same room
    marked.setHighlights({});
    marked.setPassages(passages(version.text));
    const double compared = compareBoth(bare, marked, rounds, "a comparison");
    marked.setSharedText(SharedText::Dimmed);
    const double dimmed = compareBoth(bare, marked, rounds, "a comparison, dimmed");
    return highlighted <= 1.2 && compared <= 1.5 && dimmed <= 1.6 ? 0 : 1;
}
