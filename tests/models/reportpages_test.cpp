// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reportpages.h"

#include "exchange/folderreader.h"
#include "models/studyexport.h"
#include "support/temporaryfolder.h"
#include "support/teststudy.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

class ReportPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPageHasInkAndANumber();
    void theTimelineHasItsOwnPages();
    void markupIsText();
    void everyFormatIsWritten_data();
    void everyFormatIsWritten();

private:
    ExportSource source(const Snapshot &contents, ReportBy by);

    TemporaryFolder m_folder;
};

namespace
{

// For the eye.
void savePicture(const QImage &image, const QString &name)
{
    const QDir folder(QStringLiteral(SYNOPTIC_BINARY_DIR "/pictures"));
    folder.mkpath(u"."_s);
    image.save(folder.filePath(name + u".png"_s));
}

bool hasInk(const QImage &image, const QRect &rect)
{
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            if (qGray(image.pixel(x, y)) < 160)
                return true;
        }
    }
    return false;
}

} // namespace

ExportSource ReportPagesTest::source(const Snapshot &contents, ReportBy by)
{
    const QString path = m_folder.path(u"a.synoptic"_s);
    QFile::remove(path);
    const auto study = Study::create(path, contents);
    if (!study)
        qFatal("no study");
    ExportRequest request;
    request.report.by = by;
    return exportSource(**study, request).value();
}

void ReportPagesTest::everyPageHasInkAndANumber()
{
    const Snapshot corpus = readFolder(u"" SYNOPTIC_SOURCE_DIR "/corpus/qwen3-launch"_s).value();
    const auto pages = exportPages(source(corpus, ReportBy::All), {});
    QVERIFY(pages->count() > 5);
    savePicture(pages->picture(0, 900), u"report-first"_s);
    savePicture(pages->picture(pages->count() - 1, 900), u"report-last"_s);
    savePicture(pages->picture(pages->count() - 3, 900), u"report-table"_s);
    for (int page = 0; page < pages->count(); ++page) {
        const QImage image = pages->picture(page, 900);
        const int high = image.height();
        QVERIFY2(hasInk(image, QRect(0, 40, 900, high / 2)), qPrintable(QString::number(page)));
        QVERIFY2(hasInk(image, QRect(700, high * 9 / 10, 140, high / 12)), qPrintable(QString::number(page)));
        QVERIFY(!hasInk(image, QRect(0, 0, 60, high))); // the margin
    }
    const QByteArray pdf = pages->pdf();
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pdf.count("/Type /Page\n"), pages->count());
}

void ReportPagesTest::theTimelineHasItsOwnPages()
{
    const ExportSource all = source(smallStudy(), ReportBy::Coverage);
    ExportRequest request;
    request.report.by = ReportBy::Coverage;
    const int with = exportPages(all, request)->count();
    ExportSource without = all;
    without.timeline.items.clear();
    QVERIFY(exportPages(without, request)->count() < with);
}

// What is set in bold anywhere came from us: a quote of "<b>" has its four signs.
void ReportPagesTest::markupIsText()
{
    Snapshot plain = smallStudy();
    Snapshot markup = plain;
    plain.info.title = u"xbxWordx/bx ximg src=file:///dev/zerox"_s;
    markup.info.title = u"<b>Word</b> <img src=file:///dev/zero>"_s;
    const QImage one = exportPages(source(plain, ReportBy::All), {})->picture(0, 900);
    const QImage other = exportPages(source(markup, ReportBy::All), {})->picture(0, 900);
    QVERIFY(one != other);
    const auto width = [](const QImage &image) {
        int right = 0;
        for (int y = 80; y < 120; ++y) {
            for (int x = 0; x < image.width(); ++x)
                right = qGray(image.pixel(x, y)) < 160 ? std::max(right, x) : right;
        }
        return right;
    };
    QVERIFY2(width(other) > width(one) * 8 / 10, "signs are missing");
}

void ReportPagesTest::everyFormatIsWritten_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("by");
    for (const ExportFormat &format : exportFormats()) {
        const QList<ReportBy> orders = format.orders.empty()
                                           ? QList<ReportBy>{ReportBy::All}
                                           : QList<ReportBy>(format.orders.begin(), format.orders.end());
        for (const ReportBy by : orders)
            QTest::addRow("%s %d", format.word.data(), int(by)) << int(format.kind) << int(by);
    }
}

void ReportPagesTest::everyFormatIsWritten()
{
    QFETCH(const int, kind);
    QFETCH(const int, by);
    ExportRequest request{.kind = ExportKind(kind)};
    request.report.by = ReportBy(by);
    request.report.stem = u"name"_s;
    const ExportSource all = source(smallStudy(), request.report.by);
    const Result<ExportedFiles> first = exportStudy(all, request);
    QVERIFY(first);
    if (request.kind != ExportKind::Folder)
        QCOMPARE(first->files.first().name, u"name"_s + exportFormat(request.kind).suffix);
    QVERIFY(first->files.first().bytes.size() > 100);
    if (request.kind != ExportKind::Pdf)
        QCOMPARE(exportStudy(all, request)->files, first->files);
    for (const Loss &loss : first->losses)
        QVERIFY(loss.count > 0 && !loss.what.isEmpty());
}

QTEST_MAIN(ReportPagesTest)
#include "reportpages_test.moc"
