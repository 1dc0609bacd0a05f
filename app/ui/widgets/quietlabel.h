// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

// One line of secondary text: the title of a section, or words beside the main thing. Plain text, cut with an ellipsis
// where it does not fit and then whole in the tool tip; it never makes its panel wider.
class QuietLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Kind { Title, Words };

    explicit QuietLabel(Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QFont shownFont() const;
    [[nodiscard]] bool isCut() const;

    Kind m_kind;
};
