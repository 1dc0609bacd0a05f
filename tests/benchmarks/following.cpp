// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/jump.h"
#include "exchange/readarticle.h"
#include "models/studymodels.h"
#include "text/canonicaltext.h"
#include "ui/desk/articledocument.h"
#include "ui/desk/articlepane.h"
#include "ui/desk/desk.h"
#include "ui/desk/paneboard.h"
#include "ui/shell/theme.h"
#include "ui/widgets/lens.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

// How long a frame takes while five panes follow each other, all of them scrolled and painted with the gutters between
// them: following [ROUNDS]. The bundled articles, each made up to 2,000 words and compared, with the lens and 200
// highlights each; beside them, frame by frame in turn, the same texts without any of that. And how long it takes to
// decide where a pane goes. Times are those of the processor. Limits: 16.7 ms a frame, 1 ms a decision.

namespace
{
using namespace Qt::StringLiterals;

constexpr int highlightCount = 200;
constexpr double frameLimit = 16.7;
constexpr double jumpLimit = 1;

QString invented(QRandomGenerator &chance)
{
    static const QString consonants = u"bdfgklmnprst"_s;
    static const QString vowels = u"aeiou"_s;
    QString word;
    for (int syllable = 0; syllable < 3; ++syllable) {
        word += consonants[chance.bounded(consonants.size())];
        word += vowels[chance.bounded(vowels.size())];
    }
    return word;
}

QStringList texts()
{
    QStringList found;
    QDirIterator files(u":/corpus"_s, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const Result<ArticleDraft> draft = readArticle(file.readAll(), name); draft && found.size() < 5)
            found.append(draft->text);
    }
    // Sentences of invented words; one in eight stands in all of them.
    for (int article = 0; article < found.size(); ++article) {
        QRandomGenerator own(quint32(article) + 1);
        for (int i = 0; found[article].count(u' ') < 2000; ++i) {
            QRandomGenerator shared(quint32(i) + 1000);
            QRandomGenerator &chance = i % 8 == 0 ? shared : own;
            QStringList words;
            for (int word = 0; word < 16; ++word) {
                words.append(invented(chance));
            }
            found[article] += u"\n\nThe "_s + words.join(u' ') + u'.';
        }
    }
    return found;
}

Snapshot contents(const QStringList &texts)
{
    Snapshot all{.info = {.title = u"Five"_s}};
    for (const QString &each : texts) {
        const qint64 id = all.articles.size() + 1;
        const QString text = canonicalText(each);
        all.articles.append({.id = {id}, .name = u"00%1"_s.arg(id), .title = u"Article"_s, .position = id});
        all.versions.append(
            {.id = {id}, .article = {id}, .text = text, .sha256 = textHash(text), .original = text.toUtf8()});
    }
    return all;
}

QList<PaneHighlight> highlights(qsizetype length)
{
    static const QStringList colours{u"sand"_s, u"sky"_s, u"mint"_s, u"rose"_s};
    QList<PaneHighlight> made;
    for (int i = 0; i < highlightCount; ++i) {
        const qsizetype start = i * (length - 200) / highlightCount;
        made.append({.id = {i + 1},
                     .span = {.start = start, .end = start + 20 + i % 7 * 20},
                     .colours = {colours[i % colours.size()]},
                     .label = u"tag"_s});
    }
    return made;
}

struct FiveArticles {
    FiveArticles(const QStringList &texts, const ArticleView::Prepare &prepare)
        : models(*Study::create(folder.filePath(u"s.synoptic"_s), contents(texts)), folder.filePath(u"unsaved"_s))
        , desk(models, navigator, prepare)
    {
        desk.followAction()->setChecked(true);
        desk.resize(2500, 1000);
        desk.show();
        while (QApplication::processEvents(), models.comparison.isWorking() || models.comparison.story()->size() == 0) {
        }
    }

    // Everything is scrolled by so much, from the end back to the beginning, and what that leaves to paint is painted.
    // Milliseconds.
    double frame(int step)
    {
        const std::clock_t start = std::clock();
        for (const ArticlePane *pane : desk.panes()) {
            QScrollBar *bar = pane->view()->verticalScrollBar();
            bar->setValue((bar->value() + step) % std::max(1, bar->maximum()));
        }
        QEvent paint(QEvent::UpdateRequest);
        QApplication::sendEvent(&desk, &paint);
        return double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC;
    }

    QTemporaryDir folder;
    StudyModels models;
    Navigator navigator;
    Desk desk;
};

double share(QList<double> values, double part)
{
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, qsizetype(part * double(values.size())))];
}

void print(const char *what, const QList<double> &times, double limit)
{
    const double high = share(times, 0.99);
    std::printf("%-34s median %6.3f ms, 99 of 100 %6.3f ms, worst %6.3f ms", what, share(times, 0.5), high,
                std::ranges::max(times));
    if (limit > 0)
        std::printf("   limit %.1f%s", limit, high <= limit ? "" : "   MISSED");
    std::printf("\n");
}

QList<double> decisions(const Comparison &comparison)
{
    QList<double> times;
    for (int article = 0; article < comparison.articles.size(); ++article) {
        for (int sentence = 0; sentence < comparison.articles[article].sentences.size(); ++sentence) {
            for (int other = 0; other < comparison.articles.size(); ++other) {
                const std::clock_t start = std::clock();
                (void)jumpTo(comparison, {.article = article, .sentence = sentence}, other);
                times.append(double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC);
            }
        }
    }
    return times;
}
} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, ThemeMode::Light);
    const QStringList five = texts();
    Lens lens;
    FiveArticles bare(five, {});
    bare.desk.followAction()->setChecked(false);
    FiveArticles marked(five, [&](QTextDocument *document) { lens.attach(document, isBoilerplate); });
    for (const ArticlePane *pane : marked.desk.panes()) {
        pane->view()->setHighlights(highlights(pane->view()->text().size()));
    }
    ArticleView *leader = marked.desk.panes().first()->view();
    emit leader->focused();
    const ComparedStory &story = *marked.models.comparison.story();
    const QList<PassageLink> &links = story.comparison.links;
    const auto painted = std::ranges::find_if(links, [](const PassageLink &link) { return link.isPainted(); });
    if (painted != links.end() && painted->a.article == 0)
        leader->select(story.span(painted->a).start, story.span(painted->a).start);
    QApplication::processEvents();
    std::printf("%lld panes of %d pixels side by side, %lld links\n",
                static_cast<long long>(marked.desk.board().shown().size()), marked.desk.width(),
                static_cast<long long>(links.size()));
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 5;
    QList<double> without;
    QList<double> with;
    for (int i = 0; i < rounds * 200; ++i) {
        without.append(bare.frame(23));
        with.append(marked.frame(23));
    }
    const QList<double> jumps = decisions(story.comparison);
    print("a frame without marks", without, 0);
    print("a frame with all marks", with, frameLimit);
    print("a decision where a pane goes", jumps, jumpLimit);
    return share(with, 0.99) <= frameLimit && share(jumps, 0.99) <= jumpLimit ? 0 : 1;
}
